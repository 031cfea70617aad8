# Review by a native reader: passwords-error-guessable
# What is wrong with a new password, at its field.
passwords-error-short = En az 15 karakter kullanın. Dört veya beş sözcüklük bir cümleyi hatırlamak kolaydır.
passwords-error-short-beside-another = En az 8 karakter kullanın.
passwords-error-long = En çok 512 karakter kullanın.
passwords-error-common = Bu parola, bir saldırganın ilk deneyeceği parolalardandır. Başka bir parola seçin.
passwords-error-guessable = Bu parolayı tahmin etmek çok kolay. Daha uzun veya daha düzensiz bir parola yazın.
