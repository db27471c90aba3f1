open NetworkPorts

printfn "%O" (WellKnownPorts.Lookup 443)
printfn "%O" (WellKnownPorts.Lookup(514, TransportProtocols.Udp))

let kafka = WellKnownPorts.Lookup 9092
printfn "%s %s %O" kafka.Name kafka.CommonName kafka.Category

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
