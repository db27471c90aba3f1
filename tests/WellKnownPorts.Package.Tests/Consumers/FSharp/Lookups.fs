open NetworkPorts

printfn "%O" (WellKnownPorts.Lookup 443)
printfn "%O" (WellKnownPorts.Lookup(514, TransportProtocols.Udp))

let kafka = WellKnownPorts.Lookup 9092
printfn "%s %s %O" kafka.Name kafka.RegisteredName kafka.Category

let http3 = PortInfo.Parse "https/udp"
printfn "%s %s" (http3.ToString "R") (http3.ToString "N")

let transports = TransportProtocols.Tcp ||| TransportProtocols.Udp
printfn "%s %s" (PortCategory.RemoteAccess.ToWord()) (TransportConvert.ToText transports)

match WellKnownPorts.TryFind "postgresql" with
| true, record -> printfn "%d" record.Port
| _ -> printfn "unknown"

WellKnownPorts.Lookup(631).Services
|> Seq.map _.Name
|> String.concat " "
|> printfn "%s"

[ 80; 8080; 50000 ]
|> List.map (WellKnownPorts.Classify >> string)
|> String.concat " "
|> printfn "%s"
