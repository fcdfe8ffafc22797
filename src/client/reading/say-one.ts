export type Said = 'said' | 'stopped' | 'failed';

/** So often it is looked whether the browser still speaks, and after so many quiet looks it is not waited for. */
const lookEvery = 500;
const quietLooks = 4;

/**
 * Says one sentence. Resolves whatever the browser forgets to tell. `pause()` is never used: on Android it ends the
 * speech, and cannot be told from an end (https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pause).
 */
export function sayOne(
  synthesis: SpeechSynthesis,
  utterance: SpeechSynthesisUtterance,
  signal: AbortSignal,
  onWord?: (start: number) => void,
): Promise<Said> {
  return new Promise((resolve) => {
    let [quiet, hasStarted, isSecond] = [0, false, false];
    const end = (said: Said): void => {
      clearInterval(clock);
      resolve(said);
    };
    // Chrome loses the end of a sentence now and then, and its beginning when it comes right after another was stopped:
    // https://issues.chromium.org/issues/41294170
    const clock = setInterval(() => {
      // Chrome on a computer pauses by itself when the page was hidden or much was said.
      if (synthesis.paused) synthesis.resume();
      quiet = synthesis.speaking || synthesis.pending ? 0 : quiet + 1;
      if (quiet < quietLooks) return;
      if (hasStarted || isSecond) return end('said');
      [quiet, isSecond] = [0, true];
      synthesis.speak(utterance);
    }, lookEvery);
    utterance.onstart = () => {
      hasStarted = true;
    };
    // Many voices tell no words at all: https://issues.chromium.org/issues/40715888
    utterance.onboundary = ({ name, charIndex }) => {
      if (name === 'word' && !signal.aborted) onWord?.(charIndex);
    };
    utterance.onend = () => end('said');
    utterance.onerror = ({ error }) => end(error === 'interrupted' || error === 'canceled' ? 'stopped' : 'failed');
    signal.addEventListener('abort', () => end('stopped'), { once: true });
    if (signal.aborted) end('stopped');
    else synthesis.speak(utterance);
  });
}
