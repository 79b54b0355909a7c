namespace Sanmo.Bot.Understanding.Words;

/// <summary>How people ask, point and are polite, whatever the subject.</summary>
internal static class AboutTalk
{
    public static WordList[] Lists { get; } =
    [
        new(Concept.Filler,
            "签字 补签字 签字盖章 补签名 补个签字 这条 那条 这项 那项 的 了 吧 啊 呀 哈 嘛 哦 噢 喔 呗 嘞 咧 哎 诶 嗯 呃 那 这 那个 这个 这边 那边 就是 一下 下 一声 声 来着 都 也 就 又 把 将 被 给 向 在 是 和 与 及 跟 同 到 要 能 可 得 已 已经 正 正在 目前 " +
            "现在 刚 刚刚 先 然后 因为 由于 所以 但 不过 其 该 此 之 于 为 对 以 用 让 叫 由 从 至 等 个 条 项 次 场 位 名 份 些 点 说 讲 时 时候 那儿 这儿 里 上 中 人 同志 同志们 哪 会儿 " +
            "应 应该 需 需要 估计 大概 可能 左右 以后 之后 期间 事 还 挺 很 太 真 有 来 着 过 一 啦 喽 呐 哩 噻 吼 机会 社会 会不会 不会 将会 才会 就会 误会 会计 学会 一会儿 待会 待会儿 等会儿 工会 协会 理事会",
            "the, a, an, of, to, for, on, in, at, and, or, is, are, was, be, been, am, it, its, this, that, these, those, with, from, as, so, um, uh, ok so, now, just, also, too, then, there, s, re, by, will, would, up, do, does, did, has, have, had, got, get, being, so far, some, all, still, one, ones, after all, could, should, can, might, shall, everything, at the moment"),
        new(Concept.Polite,
            "请注意 大家注意 注意 请 请问 烦请 麻烦 麻烦您 麻烦你 劳驾 劳烦 谢谢 谢谢您 谢谢领导 谢谢了 谢啦 多谢 感谢 辛苦 辛苦了 拜托 拜托了 帮 帮我 帮忙 帮个忙 帮帮忙 帮下忙 给我 您 您好 你好 大家好 各位好 领导好 在吗 不好意思 打扰了 请帮忙 能否 能不能 可以 可否 方便的话 有劳 喂 嗨 我问一下 想问一下 想了解 问下 问一下 请教 咨询一下 " +
            "领导 书记 小助手 小助手啊",
            "please, pls, plz, pleease, thanks, thank you, thx, ty, cheers, kindly, (could|can|would|will) you, (could|can|may|might) i, (could|can) we, (could|can) u, would you mind, hi, hello, hey, good morning, good afternoon, good evening, dear, sorry, if possible, when you can, thank u, many thanks, hey there, excuse my, i was wondering if"),
        new(Concept.Bot, "小助手 机器人 助手 小助理 小秘书", "bot, assistant, chatbot, robot"),
        new(Concept.Me, "我 俺 本人 我的 俺的 自己 我自己 我自个儿 自个儿 我这边 我这儿 我这 俺这", "i, me, my, mine, myself, im, ive, id, ill, i am, i have, do i have, have i got, do i, am i, have i, have i got anything, do i have anything, have i got any, do i have any, do i still owe, i still owe, where can i help, where can i help out"),
        new(Concept.Us, "我们 咱们 咱 俺们 我们的 大伙 大伙儿", "we, us, our, ours, lets, let us, were, weve"),
        new(Concept.They, "他 她 他们 她们 人家 他家 他那 别人", "he, she, they, hes, shes, theyre"),
        new(Concept.You, "你 你们", "you, your, u"),
        new(Concept.Everyone, "大家 大伙 大伙儿 各位 各位同志 同志们", "everyone, everybody, all of them, folks"),
        new(Concept.AskWhat, "讲什么 讲啥 说什么 说啥 讨论什么 讨论啥 什么内容 啥内容 讲啥内容 讲什么内容 商量啥 商量什么 研究什么 研究啥 带什么 带啥 带点啥 准备什么 准备啥 准备哪些 讲些什么 讲些啥 什么主题 啥主题 什么 啥 哪些 哪几 哪几项 哪几条 哪几个 哪个 哪条 有哪 有啥 有什么 什么样的 有哪些 都有啥 都有哪些 是什么 是啥", "what, which, whats, what is, what are, whats on, what is on, whats in, what was on, wat, wats, wut, remind me what"),
        new(Concept.AskWho, "都谁参加 谁参加 哪些人参加 都有谁参加 有谁参加 谁要参加 谁主持 谁讲 谁来讲 谁主讲 谁来主持 谁授课 谁上课 哪位讲 谁讲课 都有哪些同志 都有哪些人 有哪些人 有哪些同志 哪些人员 谁 哪位 哪些人 哪些同志 哪几位 哪几个人 都有谁 都谁 有谁 是谁 哪些党员", "who, whos, whose, whom, anyone, anybody, which people, which members, which person, remind me who"),
        new(Concept.AskWhen,
            "几点开 几点开始 几点结束 几点到几点 什么时候 啥时候 何时 几点 几点钟 几号 哪天 哪一天 哪日 多会儿 多久 几时 什么时间 啥时间 时间是 什么日子 周几 星期几 礼拜几 还有多久 啥时",
            "when, whens, what time, what day, what date, how soon, how long until, how long till, date of, the date, which day, remind me when"),
        new(Concept.AskWhere,
            "在哪 哪里 哪儿 在哪儿 在哪里 什么地方 啥地方 几楼 哪个会议室 哪间会议室 哪个房间 哪个楼 哪个地方 哪栋楼",
            "where, wheres, which room, what room, venue, location, which floor, which building, what place, whereabouts, remind me where"),
        new(Concept.AskHow,
            "怎么 如何 咋 怎样 咋样才能 教教我 教我 教一下 教下我 怎么弄 怎么操作 咋弄 咋整 怎么整 怎么才能 要怎么 该怎么 该怎样 如何操作 怎么个流程 什么流程 流程是什么 流程是啥 什么步骤 不会用 不会弄 不知道怎么",
            "how, how does (this|the|your) bot, how does (it|this) work, how does this thing work, how do you work, how (do|can|should|could|would|might) (i|we|you|one), how to, how do people, show me how, explain how, can you explain, explain, way to, not sure how, no idea how, dont know how, teach me, walk me through, steps (to|for), help me understand, how does (one|someone), command for, command to, what do i type to, what do i say to, what should i say to, how would i"),
        new(Concept.AskHowMany,
            "多长时间 多长 几 几个 多少 几人 几项 几条 几位 几场 几次 几名 多少个 多少人 几个人 多少条 多少项 第几",
            "how many, how much, number of, count of, how big, how long"),
        new(Concept.AskIf,
            "吗 么 呢 ? 否 是否 用不用 要不要 需不需要 需要不 用不用得着 是不是 有没有 有无 有没 可不可以 行不行 行吗 可以吗 行不 能不 好吗 还能 要不要 没有啊 没啊 不啊 没呀",
            "is there, are there, do i have, do we have, have i got, have we got, any, anything"),
        new(Concept.AskWhy, "怎么没有 怎么没 怎么还没 怎么不 怎么又 怎么还 怎么没人 为什么 为啥 为何 凭什么 怎么会", "why, how come, what for, reason (for|why)"),
        new(Concept.AskStatus,
            "卡在哪 卡在哪了 卡在哪儿 卡哪了 卡在哪里 到什么地步 改到哪了 干到哪了 做到哪了 办到哪了 怎么样 怎么样了 咋样 咋样了 到哪一步 到哪一步了 到哪步 到哪步了 哪一步 到哪儿了 到哪了 什么情况 啥情况 什么进度 啥进度 进展如何 进度如何 情况如何 进展怎么样 进度怎么样 状态 什么状态 啥状态 现状 如何了 改得怎么样 " +
            "办得怎么样 进行到哪 什么程度 到什么程度 弄得咋样 有进展吗 有进展没 有没有进展",
            "status, whats the status, status of, hows, how is, how far, where (does|do) (it|we) stand, what stage, state of, where are we, where is, hows it going, how are things, any progress, any news, any update, whats happening with, what is happening with, whats going on with, what happened (to|with), whats up with, hows it going with, story on"),
        new(Concept.Show,
            "瞧下 瞅下 看眼 看一看 翻翻 过目 亮一下 报给我 看 看看 看下 看一下 查 查查 查看 查下 查一下 查询 查一查 列 列出 列出来 列一下 列下 列个 列个清单 列一列 列清单 清单 调 调出 调出来 调一下 调取 发我 发一份 发一下 发我一份 给我一份 给我看 给我看看 发个 拉一下 拉个 拉一份 导出 瞅瞅 瞅一眼 瞧瞧 瞧一眼 显示 提供 展示 " +
            "打开 调出来看看 告诉我 发来 发出来 报一下 报下 说说 说下 说一下 讲讲 念一下 了解一下 统计 统计一下 汇总 想知道 想看 想看看 拿来 看一眼 翻一下 翻出来 找一下 找找 帮我看 帮我查",
            "show, list, display, see, view, check, give me, send me, tell me, pull up, bring up, look up, look at, find, find out, get me, print, open, let me see, let me know, read me, show me, tell us, i want to know, id like to know, overview, summary, need to know, fetch, remind me (what|which|when|where|who), export, download, pull, dig out, dig up, look into, share, run through, walk me through the list"),
        new(Concept.Not, "不 没 未 别 没有 不要 不用 无 非 莫", "no, not, dont, doesnt, cant, isnt, arent, never, wont, cannot, didnt"),
        new(Concept.Suggest, "咋样 怎么样 如何 好不好 行不行 可好 吧 呗 要不 不如 咱们 咱", "how about, what about, lets, let us, shall we, why dont we, why not"),
        new(Concept.Past, "请了假 请了年假 请了病假 请过假 批过假 上次 上回 刚才 刚刚 当时 那次 那会儿 之前", "last time, previous, previously, earlier today, yesterday, i signed up, ive signed up, i registered, i have signed up, i joined, i was, we were, it was, was on leave, was off, has been off"),
        new(Concept.Want, "想 要 想要 希望 打算 准备 我想 我要 想去 想报", "want, want to, wants to, would like, id like, id love, need, need to, wanna, wish, hope, i want to, i would like to, i need, we need, looking for"),
        new(Concept.Apply, "申请 请求 恳请 提请 报请 申请一下", "apply~, apply~ for, request~, asking for, ask for, i request, application"),
        new(Concept.Later, "再说 晚点再说 稍后再说 过会再说 回头再说 晚点 晚些 稍后 稍晚 过会儿 过一会儿 等会 等会儿 待会 待会儿 回头 等下 等一下 过一阵 一会儿", "later, in a bit, in a while, a bit later, not now, ask again, come back later, check back, try again, later please, not now yet"),
    ];
}
