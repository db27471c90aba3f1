using FlowLog;

return FlowLogCommand.Create(FlowLogConsole.OfProcess()).Parse(args).Invoke();
