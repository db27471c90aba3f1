using NetworkPorts.Importer;

return await ImportCommand.Create(Console.OpenStandardInput).Parse(args).InvokeAsync();
