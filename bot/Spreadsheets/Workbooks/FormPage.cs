namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>What makes a sheet a form on A4 paper, landscape, its headers repeated on every page.</summary>
/// <param name="Title">Above the table, in large letters.</param>
/// <param name="Line">Under the title: the unit, the day, the figures.</param>
/// <param name="FootLeft">At the foot of every page, to be signed.</param>
/// <param name="Page">With <c>&amp;P</c> for the page and <c>&amp;N</c> for how many there are.</param>
internal sealed record FormPage(string Title, string Line, string FootLeft, string Page, string FootRight);
