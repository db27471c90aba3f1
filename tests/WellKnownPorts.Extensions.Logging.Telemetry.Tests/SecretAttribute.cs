using Microsoft.Extensions.Compliance.Classification;

namespace NetworkPorts.Logging.Tests;

/// <summary>Marks what is to be redacted.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class SecretAttribute() : DataClassificationAttribute(new DataClassification("Tests", "Secret"));
