import { readFile } from 'node:fs/promises';
import { parseFilm, type Film, type Issue } from 'onesheet';

const { film, issues } = parseFilm(JSON.parse(await readFile('films/my-film.json', 'utf8')));
const errors: Issue[] = issues.filter(({ severity }) => severity === 'error');
if (!film) throw new Error(`There is no title: ${errors[0]?.remedy}`);

const shown: Film = film;
console.log(shown.title, errors.length);
