// A process to be killed: serves the embedded store of one folder until it is, or until its input ends.
using Microsoft.Extensions.Logging.Abstractions;
using Sanmo.Core.Redis.Embedded;

try
{
    using var store = await EmbeddedStore.StartAsync(args[0], NullLoggerFactory.Instance);
    Console.WriteLine(store.Address.ToString(includePassword: true));
    await Console.In.ReadToEndAsync();
    return 0;
}
catch (EmbeddedStoreException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}
