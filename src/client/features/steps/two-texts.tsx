import type { CaseLine } from '../../../domain/case-line.ts';
import { useChange } from '../../family.tsx';
import { KeptTexts } from '../../ui/kept-texts.tsx';

/** Two notes on one event, to choose from. */
export function TwoTexts({ own }: { own: NonNullable<CaseLine['own']> }) {
  const change = useChange();
  const texts = [{ text: own.body.note ?? '' }, ...(own.body.earlier ?? [])];
  const dropped = texts.map(({ text }) => text);
  const choose = (text: string) => void change('settle-words', { id: own.id, text, dropped }, { scope: own.scope });
  return <KeptTexts texts={texts} onChoose={choose} />;
}
