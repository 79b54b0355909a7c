namespace Sanmo.Bot.Channels.BotFramework;

internal partial class ChannelWords
{
    private sealed class Zh : ChannelWords
    {
        public override string Failed(string id) => $"抱歉，出了点问题，请稍后再试。编号：{id}";

        public override string TakesLonger => "还在处理，请稍等。";

        public override string CannotWriteToYou => "这件事只能私下告诉您，但我还不能给您发私信。请先在应用列表里添加我，再问一次。";

        public override string Send => "提交";
    }
}
