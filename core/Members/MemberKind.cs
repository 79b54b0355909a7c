namespace Sanmo.Core.Members;

/// <summary>Only a full member holds a vote; an activist is not yet a member and may join lectures.</summary>
internal enum MemberKind
{
    Full,
    Probationary,
    Activist,

    /// <summary>Has left and was erased: in no list any more, but what they did still counts.</summary>
    Former,
}
