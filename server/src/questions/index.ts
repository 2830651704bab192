// The questions' judge, made once from the built-in cues.
import { phraseBook } from '../proposal/phrases'
import { questionCues } from './cues'
import { questionJudge } from './rule'

export const judgeQuestions = questionJudge(questionCues, phraseBook.list('questions'))
