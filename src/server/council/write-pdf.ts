/** A4 in points, a margin, and letters that fit a line of Helvetica 11. */
const page = { width: 595, height: 842, margin: 56, leading: 16, lines: 45, letters: 88 };

/** Parentheses and backslashes end a PDF string; what WinAnsi does not have is written as "?". */
function pdfString(line: string): string {
  return line.replaceAll(/[\\()]/g, '\\$&').replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '?');
}

function wrap(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= page.letters) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Plain text as the smallest PDF that is one (ISO 32000-1, 7.5): only for the papers of the made-up council. */
export function writePdf(text: string): Buffer {
  const lines = text.split('\n').flatMap(wrap);
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / page.lines)) }, (_, index) =>
    lines.slice(index * page.lines, (index + 1) * page.lines),
  );
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((shown, index) => {
      const top = page.height - page.margin;
      const body = shown.map((line) => `(${pdfString(line)}) Tj T*`).join('\n');
      const stream = `BT /F1 11 Tf ${page.leading} TL ${page.margin} ${top} Td\n${body}\nET`;
      const box = `[0 0 ${page.width} ${page.height}]`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const [start, size] = [file.length, objects.length + 1];
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
