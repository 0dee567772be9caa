/**
 * A line in the page about something that is wrong with its address, in English: whoever made the address is to read
 * it.
 * @param name the parameter of the address, or the path in the film JSON; empty for the page as a whole
 */
export function addProblem(name: string, message: string, remedy: string): void {
  const line = document.createElement('p');
  line.className = 'problem';
  line.lang = 'en';
  line.dir = 'ltr';
  line.textContent = `${name && `${name}: `}${message}. ${remedy}`;
  document.body.append(line);
}
