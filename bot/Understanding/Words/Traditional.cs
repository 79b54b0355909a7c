namespace Sanmo.Bot.Understanding.Words;

/// <summary>Traditional characters that occur in the words this product knows, and their simplified forms.</summary>
internal static class Traditional
{
    private const string Pairs =
        "會会議议開开時时間间點点幾几個个嗎吗麼么請请報报簽签傳传達达黨党員员幹干課课題题組组織织長长領领導导書书記记錄录紀纪辦办務务動动進进" +
        "展展度度況况狀状態态詳详細细說说話话誰谁哪哪裡里裏里這这還还沒没無无過过後后來来對对錯错問问應应該该給给關关於于為为從从與与並并將将" +
        "發发訊讯號号條条項项單单雙双類类種种數数據据計计劃划測测驗验審审閱阅讀读寫写認认識识證证實实現现銷销結结總总續续繼继達达標标準准備备" +
        "資资訂订預预約约換换調调轉转遲迟緩缓寬宽綁绑聯联繫系繁繁體体語语電电腦脑帳账賬账戶户機机檔档節节週周歲岁遠远處处場场樓楼廳厅層层館馆" +
        "園园圖图區区鄉乡鎮镇縣县國国橋桥樹树醫医護护養养顧顾愛爱獻献親亲願愿義义學学習习師师講讲談谈論论壇坛聽听見见覺觉讓让離离職职業业" +
        "產产廠厂農农漁渔鐵铁銀银錢钱財财費费購购買买賣卖貨货車车輛辆運运輸输飛飞馬马鳥鸟魚鱼龍龙鳳凤麗丽華华葉叶陳陈張张劉刘趙赵楊杨黃黄吳吴" +
        "孫孙馬马羅罗鄭郑謝谢韓韩馮冯鄧邓許许蘇苏盧卢蔣蒋賈贾鍾钟譚谭陸陆範范鄒邹蕭萧賴赖龔龚龐庞樊樊蘭兰強强偉伟軍军傑杰濤涛鵬鹏磊磊靜静" +
        "靈灵穩稳緊紧紅红綠绿藍蓝黑黑設设備备置置隊队團团眾众聚聚廣广東东西西門门內内兩两雲云風风雪雪熱热涼凉乾干濕湿淨净潔洁險险難难歡欢" +
        "樂乐慶庆賀贺獎奖勵励優优勝胜負负責责罰罚規规則则權权監监督督檢检查查尋寻釋释齊齐終终舊旧新新較较極极確确顯显響响鬧闹鈴铃煩烦擾扰復复" +
        "暫暂異异變变專专業业屬属壓压縮缩擴扩滿满減减餘余額额覆复匯汇彙汇缺缺補补遞递攜携帶带護护照照係系衛卫導导補补勞劳馀余雖虽嘗尝試试";

    private static readonly Dictionary<char, char> Map = Build();

    public static char ToSimplified(char c) => Map.GetValueOrDefault(c, c);

    private static Dictionary<char, char> Build()
    {
        var map = new Dictionary<char, char>();
        for (var at = 0; at + 1 < Pairs.Length; at += 2)
            map[Pairs[at]] = Pairs[at + 1];
        return map;
    }
}
