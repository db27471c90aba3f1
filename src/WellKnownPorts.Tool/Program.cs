using NetworkPorts.Tool.Commands;

return ToolCommand.Run(ToolConsole.OfProcess(), Console.Error, args);
