import { Route, Routes } from 'react-router';
import { LetterPage } from './letter-page.tsx';
import { LettersPage } from './letters-page.tsx';
import { WritePage } from './write-page.tsx';
import './letters.css';

export function LettersScreens() {
  return (
    <Routes>
      <Route index element={<LettersPage />} />
      <Route path="write/:template" element={<WritePage />} />
      <Route path=":id" element={<LetterPage />} />
    </Routes>
  );
}
