# Review by a native reader: whole file
# What is wrong with a new password, at its field.
passwords-error-short = На камтар аз 15 аломат нависед. Ҷумлаи чор ё панҷ калимаро дар ёд доштан осон аст.
passwords-error-short-beside-another = На камтар аз 8 аломат нависед.
passwords-error-long = На бештар аз 512 аломат нависед.
passwords-error-common = Ин яке аз гузарвожаҳоест, ки бадхоҳон пеш аз ҳама месанҷанд. Дигарашро интихоб кунед.
passwords-error-guessable = Ин гузарвожаро ёфтан хеле осон аст. Онро дарозтар ё номунтазамтар кунед.
