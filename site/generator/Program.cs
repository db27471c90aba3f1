using NetworkPorts.Site;

if (args is not [string repository, string folder])
{
    Console.Error.WriteLine("usage: WellKnownPorts.Site REPOSITORY FOLDER");
    return 2;
}

string ports = Directory.CreateDirectory(Path.Combine(folder, "ports")).FullName;
List<PortPage> pages = PortPage.ReadAll(
    Path.Combine(repository, "src", "WellKnownPorts", "Registry", "common-uses.csv"));
foreach (PortPage page in pages)
    File.WriteAllText(Path.Combine(ports, $"{page.Id}.md"), page.ToMarkdown(pages));
File.WriteAllText(Path.Combine(ports, "index.md"), PortList.ToMarkdown(pages));
File.WriteAllText(Path.Combine(ports, "search-index.js"), SearchIndex.ToJavaScript(pages));

int guides = Guides.Copy(repository, folder);
Console.WriteLine($"{pages.Count} ports, {guides} guides");
return 0;
