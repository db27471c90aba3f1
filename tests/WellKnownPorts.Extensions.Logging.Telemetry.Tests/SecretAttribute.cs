using Microsoft.Extensions.Compliance.Classification;

namespace NetworkPorts.Logging.Tests;

/// <summary>Marks a parameter whose value is redacted.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class SecretAttribute() : DataClassificationAttribute(new DataClassification("Tests", "Secret"));
