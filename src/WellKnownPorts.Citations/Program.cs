using NetworkPorts.Citations;

return await CitationCommand.Create().Parse(args).InvokeAsync();
