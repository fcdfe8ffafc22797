import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { placeOf } from '../../../domain/this-is-me/way-through.ts';
import type { FormatProps } from '../../me/answer-formats.tsx';
import { useMeLook } from '../../me/look.tsx';
import { ReadButton } from '../../me/read-button.tsx';
import { SymbolDrawing } from '../../me/symbol.tsx';
import { useRoom } from './use-room.tsx';

/** Picture, reading aloud, easier words, and where in the questions this is. */
export function QuestionHead({ child, question, mode }: FormatProps & { child: Child }) {
  const { t } = useTranslation();
  const { look, keepLook, age } = useRoom(child);
  const { readAloud } = useMeLook();
  const place = placeOf(question.id, mode, age);
  const easy = t(`me-questions:${question.id}.easy`, { returnObjects: true }) as string[];
  const words = look.easyRead ? easy : [t(`me-questions:${question.id}.text`)];
  return (
    <div className="me-head">
      <SymbolDrawing id={question.picture} />
      {place ? (
        <p className="small soft">
          {t('me:shell.where', { number: place.number, of: place.of })}
          {' · '}
          {t(`me-set:sections.${mode}-${place.section}.${look.easyRead ? 'easy' : 'title'}`)}
        </p>
      ) : null}
      <div className="row">
        <ReadButton text={words} byItself={readAloud} />
        <button
          type="button"
          className="chip"
          aria-pressed={look.easyRead ?? false}
          onClick={() => keepLook({ easyRead: !look.easyRead })}
        >
          {t('me:shell.easy.name')}
        </button>
      </div>
    </div>
  );
}
