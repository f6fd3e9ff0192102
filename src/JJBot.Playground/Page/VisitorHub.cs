using System.Text.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Page;

/// <summary>Everybody who looks on.</summary>
internal sealed class VisitorHub
{
    private readonly Lock gate = new();
    private volatile Visitor[] visitors = [];

    public bool Any => visitors.Length > 0;

    /// <param name="act">What happens when the visitor uses something; the page's own socket only looks on.</param>
    public Visitor Enter(Snowflake user, Action<JsonElement>? act = null)
    {
        var visitor = new Visitor(this, user, act ?? (_ => { }));
        lock (gate)
        {
            visitors = [.. visitors, visitor];
        }

        return visitor;
    }

    public void Leave(Visitor visitor)
    {
        lock (gate)
        {
            visitors = [.. visitors.Where(each => each != visitor)];
        }
    }

    public void Publish(string name, byte[] data, Func<Snowflake, bool> sees)
    {
        foreach (var visitor in visitors)
        {
            if (sees(visitor.UserId))
            {
                visitor.Tell(new VisitorEvent(name, data));
            }
        }
    }

    public void Tell(Snowflake user, string name, byte[] data)
    {
        foreach (var visitor in visitors)
        {
            if (visitor.UserId == user)
            {
                visitor.Tell(new VisitorEvent(name, data));
            }
        }
    }
}
