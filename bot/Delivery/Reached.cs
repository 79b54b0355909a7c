namespace Sanmo.Bot.Delivery;

/// <summary>Hears of every step; a crash test dies there, and the product has none.</summary>
internal delegate void Reached(DeliveryStep step);
