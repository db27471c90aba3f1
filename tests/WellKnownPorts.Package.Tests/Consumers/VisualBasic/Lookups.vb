Imports NetworkPorts

Module Lookups
    Sub Main()
        Console.WriteLine(WellKnownPorts.Lookup(443))
        Console.WriteLine(WellKnownPorts.Lookup(514, TransportProtocols.Udp))

        Dim kafka = WellKnownPorts.Lookup(9092)
        Console.WriteLine($"{kafka.Name} {kafka.RegisteredName} {kafka.Category}")

        Dim http3 = PortInfo.Parse("https/udp")
        Console.WriteLine($"{http3:R} {http3:N}")

        Dim record As ServiceRecord = Nothing
        If WellKnownPorts.TryFind("postgresql", record) Then Console.WriteLine(record.Port)

        Dim names As New List(Of String)
        For Each service In WellKnownPorts.Lookup(631).Services
            names.Add(service.Name)
        Next
        Console.WriteLine(String.Join(" ", names))

        Dim ports = New PortRegistryBuilder().Add(New CustomService(8087, "billing-api")).Build()
        Console.WriteLine(ports.Lookup(8087))
    End Sub
End Module
