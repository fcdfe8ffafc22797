import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Fit, fitOf, type Paper, putOnPaper } from './fit-profile.ts';

/** Lays the sheet out before it is printed, by our button or by the browser's own, and takes it back after. */
export function usePaper(sheet: RefObject<HTMLElement | null>) {
  const paper = useRef<Paper>('one-page');
  useEffect(() => {
    let takeBack: (() => void) | undefined;
    const before = () => {
      takeBack?.();
      takeBack = sheet.current ? putOnPaper(sheet.current, paper.current) : undefined;
    };
    const after = () => {
      takeBack?.();
      takeBack = undefined;
      paper.current = 'one-page';
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, [sheet]);
  return (which: Paper) => {
    paper.current = which;
    window.print();
  };
}

/** Whether it fits on one page, told before anybody prints. `of`: what stands on it. */
export function useFit(sheet: RefObject<HTMLElement | null>, of: unknown): Fit | undefined {
  const [fit, setFit] = useState<Fit>();
  useEffect(() => {
    let left = false;
    void (document.fonts?.ready ?? Promise.resolve()).then(() => {
      if (!left && of && sheet.current) setFit(fitOf(sheet.current));
    });
    return () => {
      left = true;
    };
  }, [sheet, of]);
  return fit;
}
