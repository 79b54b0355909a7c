using System.Text.Json.Serialization;
using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Rows;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    IgnoreReadOnlyProperties = true,
    Converters =
    [
        typeof(WordJson<Role>), typeof(WordJson<MemberKind>), typeof(WordJson<MeetingType>), typeof(WordJson<MeetingState>), typeof(WordJson<LeaveState>), typeof(WordJson<MinutesStatus>), typeof(WordJson<Ballot>),
        typeof(WordJson<AssignmentState>), typeof(WordJson<ResolutionKind>), typeof(WordJson<RectificationStatus>),
        typeof(WordJson<EvidenceKind>), typeof(WordJson<VerificationOutcome>), typeof(WordJson<EntryKind>),
        typeof(WordJson<VolunteerState>), typeof(WordJson<SignUpStatus>), typeof(WordJson<NoticeState>), typeof(WordJson<AcknowledgedBy>),
    ])]
[JsonSerializable(typeof(OrganisationFile))]
internal sealed partial class RowsJson : JsonSerializerContext;
