import { format, resolveConfig } from 'prettier';

/** A generated file, formatted as all files are: then nobody has to format it again. */
export const pretty = async (path, text) => format(text, { ...(await resolveConfig(path)), filepath: path });
