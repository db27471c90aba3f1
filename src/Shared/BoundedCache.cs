using System.Collections.Concurrent;

namespace NetworkPorts.Logging;

/// <summary>A cache that starts again when it is full, so that it never grows without limit.</summary>
internal sealed class BoundedCache<TKey, TValue>(Func<TKey, TValue> create)
    where TKey : notnull
{
    private const int MaxCount = 8192;

    private ConcurrentDictionary<TKey, TValue> _values = new();
    private int _count;

    public TValue this[TKey key]
    {
        get
        {
            ConcurrentDictionary<TKey, TValue> values = _values;
            if (values.TryGetValue(key, out TValue? value))
                return value;

            if (Interlocked.Increment(ref _count) > MaxCount)
            {
                _count = 0;
                _values = values = new ConcurrentDictionary<TKey, TValue>();
            }

            return values.GetOrAdd(key, create(key));
        }
    }
}
