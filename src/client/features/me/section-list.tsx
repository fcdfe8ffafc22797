import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { asksStillTrue, type QuestionState, stateOf } from '../../../domain/this-is-me/progress.ts';
import type { AgeModeId } from '../../../domain/this-is-me/this-is-me.ts';
import { type SectionOfWay, sectionsOf } from '../../../domain/this-is-me/way-through.ts';
import { SymbolDrawing } from '../../me/symbol.tsx';
import { useToday } from '../../use-today.tsx';
import { StateMark } from './state-mark.tsx';
import { useRoom } from './use-room.tsx';

/** The parts of a mode: what is answered, skipped and not yet, in words and marks; never a score. */
export function SectionList({ child, mode, title }: { child: Child; mode: AgeModeId; title: string }) {
  const { age } = useRoom(child);
  return (
    <section className="stack" aria-labelledby={`sections-${mode}`}>
      <h2 id={`sections-${mode}`}>{title}</h2>
      <ul className="card me-sections">
        {sectionsOf(mode, age).map((section) => (
          <li key={section.id}>
            <Section child={child} mode={mode} section={section} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const inOrder: QuestionState[] = ['answered', 'noticed', 'skipped', 'not-yet'];

function Section({ child, mode, section }: { child: Child; mode: AgeModeId; section: SectionOfWay }) {
  const { t } = useTranslation();
  const { answers, look } = useRoom(child);
  const today = useToday();
  const states = section.questions.map(({ id }) => stateOf(answers.get(id)));
  const said = inOrder
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t(`me:shell.sections.${state}`, { count }));
  const [first] = section.questions;
  return (
    <details className="me-section">
      <summary>
        {first ? <SymbolDrawing id={first.picture} /> : null}
        <span className="what">
          <b>{t(`me-set:sections.${mode}-${section.id}.${look.easyRead ? 'easy' : 'title'}`)}</b>
          <span className="me-marks small soft">
            {section.questions.map(({ id }, index) => (
              <StateMark key={id} state={states[index] ?? 'not-yet'} />
            ))}
            <span>{said.join(' · ')}</span>
          </span>
        </span>
      </summary>
      <ul className="todo">
        {section.questions.map(({ id }, index) => {
          const answer = answers.get(id);
          return (
            <li key={id}>
              <Link to={`/me/q/${id}`}>
                <StateMark state={states[index] ?? 'not-yet'} />
                <span className="what">
                  {look.easyRead
                    ? (t(`me-questions:${id}.easy`, { returnObjects: true }) as string[]).join(' ')
                    : t(`me-questions:${id}.text`)}
                  <span className="below small soft">
                    {t(`me:shell.state.${states[index] ?? 'not-yet'}`)}
                    {answer && asksStillTrue(answer, today) ? ` · ${t('me:shell.still.title')}` : null}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
