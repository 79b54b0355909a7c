using System.ComponentModel.DataAnnotations;

namespace Sanmo.Core.Organisation;

internal sealed class OrganisationOptions
{
    public const string Section = "Organisation";

    public string Name { get; set; } = "";

    /// <summary>An IANA zone name: where the organisation's dates and clock times are meant.</summary>
    [Required]
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>What is spoken where nobody has chosen.</summary>
    [RegularExpression("^(zh|en)$", ErrorMessage = "Organisation:Language is zh or en.")]
    public string Language { get; set; } = "zh";
}
