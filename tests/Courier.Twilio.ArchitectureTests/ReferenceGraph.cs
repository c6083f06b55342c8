namespace Courier.Twilio.ArchitectureTests;

/// <summary>A directed graph of type references, whose nodes are folders or files.</summary>
internal sealed class ReferenceGraph
{
    private readonly Dictionary<string, HashSet<string>> targets = [];
    private readonly Dictionary<(string From, string To), TypeReference> examples = [];

    private ReferenceGraph(IEnumerable<TypeReference> references, Func<string, string> nodeOf)
    {
        foreach (var reference in references)
        {
            var (from, to) = (nodeOf(reference.Path), nodeOf(reference.DeclaringPath));
            targets.TryAdd(from, []);
            targets.TryAdd(to, []);
            if (from != to && targets[from].Add(to))
            {
                examples.Add((from, to), reference);
            }
        }
    }

    /// <summary>Every edge, in order, with the first reference that makes it.</summary>
    public IEnumerable<string> Edges =>
        from edge in examples.Keys
        orderby edge.From, edge.To
        select Describe(edge);

    /// <summary>The graph of the folders directly below the project folder.</summary>
    public static ReferenceGraph OfFolders(SourceCompilation code) => new(code.References(), Layers.FolderOf);

    /// <summary>The graph of the files. The files of one partial type are a single node.</summary>
    public static ReferenceGraph OfFiles(SourceCompilation code)
    {
        var references = code.References().ToList();
        var representatives = Merge(
            from reference in references
            group reference.DeclaringPath by (reference.Path, reference.Line, reference.TypeName) into sameType
            select sameType.Distinct().ToList());
        return new(references, path => Layers.RelativePath(representatives.GetValueOrDefault(path, path)));
    }

    /// <summary>The strongly connected components with more than one node, each as the list of its edges.</summary>
    public IEnumerable<string> Cycles()
    {
        var reachable = targets.Keys.ToDictionary(node => node, Reachable);
        return
            from node in targets.Keys.Order(StringComparer.Ordinal)
            where reachable[node].Contains(node)
            let members = reachable[node].Where(other => reachable[other].Contains(node)).ToHashSet()
            where node == members.Min(StringComparer.Ordinal)
            select string.Join('\n', examples.Keys
                .Where(edge => members.Contains(edge.From) && members.Contains(edge.To))
                .Select(Describe)
                .Order(StringComparer.Ordinal)
                .Prepend($"Cycle of {string.Join(", ", members.Order(StringComparer.Ordinal))}:"));
    }

    private string Describe((string From, string To) edge)
    {
        var example = examples[edge];
        return $"  {edge.From} → {edge.To}: {example.Path}({example.Line}) references {example.TypeName}.";
    }

    private HashSet<string> Reachable(string start)
    {
        var found = new HashSet<string>();
        var pending = new Stack<string>([start]);
        while (pending.TryPop(out var node))
        {
            foreach (var target in targets[node].Where(found.Add))
            {
                pending.Push(target);
            }
        }

        return found;
    }

    // Maps each path to one path of its group; groups that share a path are one group.
    private static Dictionary<string, string> Merge(IEnumerable<List<string>> groups)
    {
        var representatives = new Dictionary<string, string>();
        foreach (var group in groups.Where(group => group.Count > 1))
        {
            var merged = group.Select(path => representatives.GetValueOrDefault(path, path)).ToHashSet();
            var representative = merged.Min(StringComparer.Ordinal)!;
            foreach (var path in representatives.Keys.Where(path => merged.Contains(representatives[path])).ToList())
            {
                representatives[path] = representative;
            }

            foreach (var path in group)
            {
                representatives[path] = representative;
            }
        }

        return representatives;
    }
}
