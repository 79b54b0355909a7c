namespace Sanmo.Bot.Understanding.Words;

/// <summary>What people talk about among themselves. It weighs against every intent.</summary>
internal static class AboutOtherThings
{
    public static WordList[] Lists { get; } =
    [
        new(Concept.Leisure,
            "网红 网红店 豆浆 聚会 吃饭 吃啥 吃什么 吃面 午饭 晚饭 早饭 早餐 午餐 晚餐 夜宵 聚餐 聚聚 火锅 烧烤 喝酒 喝茶 奶茶 咖啡 电影 打球 篮球 足球 球赛 那场球 羽毛球 乒乓球 爬山 唱歌 打牌 麻将 游戏 打游戏 逛街 旅游 旅行 烩面 面馆 饭馆 餐厅 食堂菜 请客 生日 婚礼 结婚 喜糖 红包 蛋糕 苹果 水果 零食 约饭 干饭 吃 喝 周末愉快 追剧 电视剧 演唱会 健身 跑步 钓鱼 抖音 视频里 好吃 好喝 饿死 饿了 困死 困了 睡 睡觉 睡着 打呼噜 手气 车牌 彩票 房价 股票 涨价 理财 相亲 宠物 猫 狗 娃 接娃 我妈 我爸 老公 老婆 媳妇 刚散会",
            "lunch, dinner, breakfast, brunch, coffee, tea, beer, beers, drinks, movie, film, football, basketball, game, match, pizza, noodles, hotpot, barbecue, bbq, birthday, bday, wedding, cake, snack, snacks, restaurant, pub, bar, gym, netflix, series, holiday photos, baby, cat, dog, shopping, shopping list, recipe, delicious, yummy, hungry, starving, sleepy, tired, asleep, homework, weekend was, song, concert, lottery, football match, hike, hiking, mother in law, my mother, my father, my parents, my wife, my husband, in laws, coffee machine, leftover cake, online course, evening class"),
        new(Concept.Errand,
            "通知里 通知上写 同学会 家长会 驾校 房东 包裹 订单 退货 儿子 女儿 家长 驾校 教练 物业 超市 商场 健身房 演唱会 房东 班主任 闺蜜 电视 抽签 门票 房贷 驾照 打不通 奶茶店 老板 通知说 接到通知 收到通知 看到通知 听通知 按通知 快递 外卖 拼车 顺风车 蹭车 搭车 车位 停车 停车场 堵车 堵得 地铁 打车 打印机 复印机 投影仪 空调 充电 充电线 充电器 充电宝 电梯 钥匙 雨伞 邮件 邮箱 图纸 甲方 客户 订单 卖家 买家 发错货 作业 密码 网络 wifi 断网 死机 报表 报销单 发票 表格 快递柜 门卫 前台 缺纸 墨盒 u盘 工资 奖金 年终奖 体检报告 链接打不开 压缩包 打不开 下班 上班 迟到 打喷嚏",
            "parcel, package, courier, takeaway, taxi, carpool, driving, parking, traffic, subway, printer, copier, projector, air(-| )con, charger, lift is, elevator, keys, umbrella, email, e-mail, inbox, drawings, client, customer, invoice, expenses, spreadsheet, password, wifi, wi-fi, laptop, computer, screen, salary, payslip, bonus, front desk, delivery, bike, bus, train station, office key, stapler, paper jam, usb, dongle, adapter, cable, order, refund, remind me to, meeting room is, room is, leave early, have to leave, need to leave, leave (now|soon|at|home|work|the office|me|it|him|her|them|you|my), my son, my sons, my daughter, my daughters, the tv, tv, magazine, library book, library books, bank, marathon, gym, teacher, milk, fridge, hotel, petrol, car repair, my car, notice how, my keyboard, step count"),
        new(Concept.Weather, "下雨 下雪 雨真大 雨下 这雨 这天 天气 好冷 冷死 真冷 热死 好热 真热 降温 雾霾 大雾 大风 路滑 注意安全 路上小心", "weather, raining, rainy, rain today, snowing, sunny, cold today, hot today, freezing, windy, fog, storm, umbrella weather, so cold, so hot"),
        new(Concept.Praise,
            "恭喜 祝贺 贺喜 生日快乐 节日快乐 新年快乐 哈哈 哈哈哈 哈哈哈哈 嘿嘿 嘻嘻 呵呵 笑死 笑死我了 笑不活了 太厉害了 厉害 牛 真棒 赞 给力 点赞 好样的 大家辛苦了 干得漂亮 太好了 加油 晚安 早安 早上好 早啊 早呀 心疼 抱抱 哭了 无语 服了 绝了 真香 愁人 太折腾了 好家伙 卧槽 我去啊 天哪 妈呀 味道不错 好奇怪 心情 欢迎 欢迎新同事 拜年",
            "congrats, congratulations, happy birthday, happy new year, well done, great job, good job, nice job, nice work, good work, great work, haha, hahaha, hahah, lol, lmao, rofl, omg, wow, awesome, cool story, good one, good luck, welcome, cheers mate, love it, so funny, hilarious, bless, thanks everyone, thanks all, good night, proud of, well played, amazing, nice one, brilliant, merry christmas, get well, see you there, see you, see ya, bye"),
    ];
}
