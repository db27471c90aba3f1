using NetworkPorts;

// Prints how many bytes the very first lookup of a process allocates. Only a new process can tell.
long before = GC.GetAllocatedBytesForCurrentThread();
PortInfo info = WellKnownPorts.Lookup(443);
long after = GC.GetAllocatedBytesForCurrentThread();
Console.WriteLine($"{info.Name}: {after - before} B");
