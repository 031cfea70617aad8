# Review by a native reader: passwords-error-guessable
# What is wrong with a new password, at its field.
passwords-error-short = Ən azı 15 simvol yazın. Dörd-beş sözdən ibarət cümləni yadda saxlamaq asandır.
passwords-error-short-beside-another = Ən azı 8 simvol yazın.
passwords-error-long = Ən çoxu 512 simvol yazın.
passwords-error-common = Bu parol hücum edənin ilk yoxladığı parollardandır. Başqasını seçin.
passwords-error-guessable = Bu parolu tapmaq çox asandır. Onu uzadın və ya daha qeyri-müntəzəm edin.
