using Sanmo.Core.Notices;

namespace Sanmo.Core.Organisation;

/// <summary>Who has confirmed one notice, by its number.</summary>
internal sealed record NoticeAnswers(int Notice, IReadOnlyList<Acknowledgement> Acknowledgements);
