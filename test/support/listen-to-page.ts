/** What the page does to somebody's ears, by itself or not. */
export function listenToPage(): void {
  const sounds: string[] = [];
  Object.assign(window, { sounds });
  const hear = ({ target }: Event) => {
    // What the camera sees is shown while they film, and makes no sound.
    if (target instanceof HTMLMediaElement && !target.muted) sounds.push(target.outerHTML);
  };
  document.addEventListener('play', hear, true);
  const { speak } = SpeechSynthesis.prototype;
  SpeechSynthesis.prototype.speak = function (this: SpeechSynthesis, words: SpeechSynthesisUtterance) {
    sounds.push(words.text);
    speak.call(this, words);
  };
}
