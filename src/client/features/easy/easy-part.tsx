import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { mark } from '../../i18n/marks.ts';
import { type EasyPicture, pictureId, picturesOf } from './easy-pictures.ts';

export type HardWord =
  | 'assessment'
  | 'appeal'
  | 'tribunal'
  | 'mediation'
  | 'certificate'
  | 'ombudsman'
  | 'draft-plan'
  | 'section-f'
  | 'psychologist'
  | 'review'
  | 'working-days'
  | 'mainstream'
  | 'ehcp'
  | 'sendiass';

/** A question and its answers, each with a picture before it; hard words stand bold and are explained at the end. */
export function EasyPart({ ask, hard = [], after, children }: PartProps) {
  const { t } = useTranslation();
  const title = useId();
  return (
    <section className="card easy-part" aria-labelledby={title}>
      <h2 id={title}>{ask}</h2>
      {children || hard.length > 0 ? (
        <ul className="easy-points">
          {children}
          {hard.map((id) => (
            <EasyPoint key={id} picture="read">
              <p>
                <b>{t(`easy:hard.${id}.word`)}</b>
              </p>
              <p>{t(`easy:hard.${id}.means`)}</p>
            </EasyPoint>
          ))}
        </ul>
      ) : null}
      {after}
    </section>
  );
}

type PartProps = { ask: string; hard?: readonly HardWord[]; after?: ReactNode; children?: ReactNode };

/** Picture first, words after it: on the left in English, on the right where lines begin there. */
export function EasyPoint({ picture, children }: { picture: EasyPicture; children: ReactNode }) {
  return (
    <li className="easy-point">
      <svg className="easy-picture" aria-hidden="true" viewBox="0 0 72 72">
        <use href={`/symbols/pictures.svg#${pictureId(picture)}`} />
      </svg>
      <div className="easy-words">{children}</div>
    </li>
  );
}

/** A list of `easy:…`, one idea and one picture each. */
export function EasySay({ words, name, hard = [] }: { words: string; name?: string; hard?: readonly HardWord[] }) {
  const { t } = useTranslation();
  const said = t(words, { name, returnObjects: true }) as string[];
  const pictures = picturesOf(words.replace(/^easy:/, ''));
  return said.map((text, at) => (
    <EasyPoint key={text} picture={pictures[at] ?? 'idea'}>
      <p>
        <WithBold text={text} hard={hard} />
      </p>
    </EasyPoint>
  ));
}

/** Only in English: another language bends its words, and a marked text is taken apart where it is put on the screen. */
function WithBold({ text, hard }: { text: string; hard: readonly HardWord[] }) {
  const { t } = useTranslation();
  const words = hard.map((id) => t(`easy:hard.${id}.word`));
  // As a child of an element a marked text becomes elements with their language (i18n/jsx-runtime.tsx).
  if (words.length === 0 || [text, ...words].some((one) => one.includes(mark))) return <>{text}</>;
  const parts = text.split(new RegExp(`\\b(${words.join('|')})\\b`, 'i'));
  // Every second part is what the pattern found.
  return parts.map((part, at) => (at % 2 === 1 ? <b key={`${part}${at.toString()}`}>{part}</b> : part));
}
