namespace Sanmo.Bot.WebPages;

/// <summary>The visitor of one open page; set once, by what the server itself wrote into the page.</summary>
internal sealed class CurrentVisitor
{
    private Visitor? _visitor;

    public Visitor Value => _visitor ?? throw new InvalidOperationException("A page is shown before its visitor is known.");

    public void Set(Visitor visitor) => _visitor = visitor;
}
