/** Health data never rests in the browser, so what a missing connection means is said plainly. */
export const offlineWords = {
  banner: 'You are offline. What you have open stays; anything new needs a connection.',
  title: "We can't reach Healing Touch",
  because:
    'Your health data is never kept on this device, so showing it needs a connection. Nothing is lost.',
}
