export { digits, months } from '../und/digits';
