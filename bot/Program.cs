using System.Text;
using Sanmo.Bot.Commands;

if (args.Contains("understand"))
{
    using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
    return UnderstandCommand.Run(args, input, output, Console.Error, TimeProvider.System);
}
return 0;
