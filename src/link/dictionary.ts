export const dictionary = ' ';
