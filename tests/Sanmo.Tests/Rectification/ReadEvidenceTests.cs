using Sanmo.Bot.Features.Rectification;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Rectification;

public sealed class ReadEvidenceTests
{
    [Theory]
    [InlineData("都已移交", "")]
    [InlineData("会议记录.pdf", "Attachment 会议记录.pdf")]
    [InlineData("见 https://pan.example.org/a/1.pdf，请核验", "Link https://pan.example.org/a/1.pdf")]
    [InlineData("附件：三份签收单", "Attachment 三份签收单")]
    [InlineData("签字说明：设备已更换，周明", "SignedNote 设备已更换，周明")]
    [InlineData("signed note: replaced on Monday", "SignedNote replaced on Monday")]
    [InlineData("photos.zip and minutes.docx", "Attachment photos.zip|Attachment minutes.docx")]
    public void What_shows_that_something_is_done(string text, string evidence) =>
        Assert.Equal(evidence, string.Join('|', ReadEvidence.In(text, "m-1", Desk.LongAgo).Select(one => $"{one.Kind} {one.Text}")));

    [Theory]
    [InlineData("ZG-003整改到位，申请销号", null)]
    [InlineData("item 12 is finished, please close it", null)]
    [InlineData("12号完成", null)]
    [InlineData("问题25改好了，照片附后", "照片附后")]
    [InlineData("item 12 is done: all three projects are handed over", "all three projects are handed over")]
    public void What_is_said_behind_the_command_is_the_note(string text, string? note) => Assert.Equal(note, ReadEvidence.NoteIn(text));
}
