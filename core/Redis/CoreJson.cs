using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Dialogs;
using Sanmo.Core.Feeds;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.Targets;
using Sanmo.Core.SignIn;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Redis;

/// <summary>Everything that is kept, as JSON without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Kept<OrganisationRow>))]
[JsonSerializable(typeof(Kept<Member>))]
[JsonSerializable(typeof(Kept<Branch>))]
[JsonSerializable(typeof(Kept<Meeting>))]
[JsonSerializable(typeof(Kept<Assignment>))]
[JsonSerializable(typeof(Kept<RectificationItem>))]
[JsonSerializable(typeof(Kept<VolunteerActivity>))]
[JsonSerializable(typeof(Kept<Notice>))]
[JsonSerializable(typeof(Kept<AnnualTarget>))]
[JsonSerializable(typeof(AgendaEntry))]
[JsonSerializable(typeof(Reminder))]
[JsonSerializable(typeof(Delivery))]
[JsonSerializable(typeof(Acknowledgement))]
[JsonSerializable(typeof(Kept<ReminderWishes>))]
[JsonSerializable(typeof(Nudge))]
[JsonSerializable(typeof(AuditLine))]
[JsonSerializable(typeof(OpenQuestion))]
[JsonSerializable(typeof(WebSession))]
[JsonSerializable(typeof(SignInLink))]
[JsonSerializable(typeof(ShownEvent))]
internal sealed partial class CoreJson : JsonSerializerContext
{
    /// <summary>Stumbles over what a newer program has written and this one does not know.</summary>
    public static CoreJson Strict => field ??= new(new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow });

    /// <summary>Chinese is kept as itself, at half the bytes of its escapes; nothing here is ever put into a page unescaped.</summary>
    public static CoreJson Relaxed => field ??= new(new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
