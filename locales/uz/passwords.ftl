# Review by a native reader: passwords-error-guessable
# What is wrong with a new password, at its field.
passwords-error-short = Kamida 15 ta belgi yozing. Toʻrt-besh soʻzli jumlani eslab qolish oson.
passwords-error-short-beside-another = Kamida 8 ta belgi yozing.
passwords-error-long = 512 tadan koʻp belgi yozmang.
passwords-error-common = Buzgʻunchilar birinchi navbatda sinab koʻradigan parollardan biri. Boshqasini tanlang.
passwords-error-guessable = Bu parolni topish juda oson. Uni uzaytiring yoki takror va ketma-ketliklardan qoching.
