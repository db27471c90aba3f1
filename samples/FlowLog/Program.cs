using FlowLog;

return FlowLogCommand.Create(Console.OpenStandardInput).Parse(args).Invoke();
