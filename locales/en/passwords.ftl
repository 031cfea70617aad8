# What is wrong with a new password, at its field.
passwords-error-short = Use at least 15 characters. A sentence of four or five words is easy to remember.
passwords-error-short-beside-another = Use at least 8 characters.
passwords-error-long = Use at most 512 characters.
passwords-error-common = This password is among the first ones an attacker tries. Choose another.
passwords-error-guessable = This password is too easy to guess. Make it longer or less regular.
