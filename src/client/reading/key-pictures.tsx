import { useEffect } from 'react';
import { englishTexts, whenAtRest } from './at-rest.ts';
import './key-picture.css';
import { pictureFor } from './key-words.ts';

/** Where a picture may stand: a heading, a paragraph, a line of a list, a name. Not where somebody types or presses. */
const places = 'h1, h2, h3, p, dt, dd, li, summary, legend, .what > span, .choice > span';
const drawn = 'key-picture';
const svg = 'http://www.w3.org/2000/svg';

/**
 * A picture before each line that holds a key word. It is set beside what React drew and taken off again; nothing of
 * React's is moved or changed, so the page stays its own.
 */
export function KeyPictures() {
  useEffect(() => {
    const clear = () => {
      for (const one of document.querySelectorAll(`svg.${drawn}[data-set]`)) one.remove();
    };
    const look = () => {
      clear();
      const main = document.getElementById('main');
      if (!main) return;
      const told = new Set<Element>();
      for (const node of englishTexts(main)) {
        const place = node.parentElement?.closest(places);
        const picture = place && !told.has(place) && mayStandIn(place) ? pictureFor(node.data) : undefined;
        if (!place || !picture) continue;
        told.add(place);
        place.prepend(drawing(picture));
      }
    };
    const stop = whenAtRest(look);
    return () => {
      stop();
      clear();
    };
  }, []);
  return null;
}

/** In a row or a grid a picture would be a part of its own and push the others about. */
function mayStandIn(place: Element): boolean {
  // What is in Easy Read has its pictures already.
  if (place.closest('.easy')) return false;
  return /^(?:block|inline|list-item|inline-block|table-cell)$/.test(getComputedStyle(place).display);
}

function drawing(picture: string): SVGSVGElement {
  const whole = document.createElementNS(svg, 'svg');
  whole.setAttribute('class', drawn);
  whole.setAttribute('data-set', '');
  whole.setAttribute('viewBox', '0 0 72 72');
  whole.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `/symbols/pictures.svg#${picture}`);
  whole.append(use);
  return whole;
}
