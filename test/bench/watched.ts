/** `heldUp`: the longest the page could not have answered a key, beyond what its clock takes anyway. */
export type Watched<Done> = { took: number; heldUp: number; done: Done };

const tick = 16;

/** Runs in the page: how long the work takes, and how long a key typed meanwhile would have waited at worst. */
export async function watched<Done>(work: () => Promise<Done>): Promise<Watched<Done>> {
  let [heldUp, last] = [0, performance.now()];
  const look = () => {
    heldUp = Math.max(heldUp, performance.now() - last - tick);
    last = performance.now();
  };
  const clock = setInterval(look, tick);
  // A tick must have come before and must come after, or what holds up the page would hide the holding up.
  await new Promise((next) => setTimeout(next, 3 * tick));
  const from = performance.now();
  const done = await work();
  const took = performance.now() - from;
  await new Promise((next) => setTimeout(next, 3 * tick));
  clearInterval(clock);
  return { took, heldUp, done };
}
