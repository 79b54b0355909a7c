using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>The keys behind forms and open pages, so that they outlive the process and hold in every one.</summary>
internal sealed class PageKeys(RedisConnection redis) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. redis.Database.ListRange(Keys.PageKeys).Select(value => XElement.Parse(value.ToString()))];

    public void StoreElement(XElement element, string friendlyName) => redis.Database.ListRightPush(Keys.PageKeys, element.ToString(SaveOptions.DisableFormatting));
}
